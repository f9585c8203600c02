/** The shop on Spring. */
package com.example.conformance;
