/** A model for pages: everything that a list can be ordered by, and a table that grows. */
package com.example.measurement;
