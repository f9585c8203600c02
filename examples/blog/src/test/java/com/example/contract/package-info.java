/** Holds what an application does over HTTP against the OpenAPI document that it serves. */
package com.example.contract;
