/** A model that exists for the tests of filters: a value of every type, and relations of every kind. */
package com.example.filters;
