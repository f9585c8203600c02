/** Entities whose attributes are of types that clients see as others: old dates, arrays, and types of one's own. */
package com.example.legal;
