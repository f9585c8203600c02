/** The one HTTP client of all tests. It holds every exchange against the OpenAPI document and the rules for problems. */
package com.example.http;
