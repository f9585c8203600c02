/** Entities that know nothing of any API. */
package com.example.stock.model;
