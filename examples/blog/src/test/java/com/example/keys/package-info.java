/** Keys of every kind, and entities that are reached and made in every way. */
package com.example.keys;
