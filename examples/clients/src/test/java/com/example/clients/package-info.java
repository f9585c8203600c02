/** Drives the servers of the examples by clients that other tools made of their API documents. */
@NullMarked
package com.example.clients;

import org.jspecify.annotations.NullMarked;
