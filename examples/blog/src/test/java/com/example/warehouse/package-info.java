/** An application that exists for the tests alone: requests that are repeated, and writes of several resources. */
package com.example.warehouse;
