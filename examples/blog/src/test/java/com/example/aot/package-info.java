/** The blog as Spring processes it ahead of time. */
package com.example.aot;
