/** The API's side of Jakarta REST: how payloads are read and written, and how every error becomes a problem document. */
@NullMarked
package dev.ssot.support.jakarta;

import org.jspecify.annotations.NullMarked;
