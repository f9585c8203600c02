/** Entities with versions of several kinds. */
package com.example.specimen.revision;
