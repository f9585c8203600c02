/** Entities for the tests alone that have states or form trees. */
package com.example.desk;
