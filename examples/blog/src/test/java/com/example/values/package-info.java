/** Entities of values that are more than one column: embedded in one another, and in collections. */
package com.example.values;
