/** A second application of the tests: what the server sets, counts and hides by itself. */
package com.example.forum;
