/** Entities that are found and listed in every way that there is, and their HTTP tests. */
package com.example.library;
