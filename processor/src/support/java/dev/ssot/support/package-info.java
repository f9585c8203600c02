/** What every resource of the API shares: the vocabulary of requests, problems and constraints, free of any web framework. */
@NullMarked
package dev.ssot.support;

import org.jspecify.annotations.NullMarked;
