/** An application with routes of its own beside the generated ones, and instead of one. */
package com.example.workshop;
