/** The API's side of Spring: how payloads are read and written, and how every error becomes a problem document. */
@NullMarked
package dev.ssot.support.spring;

import org.jspecify.annotations.NullMarked;
