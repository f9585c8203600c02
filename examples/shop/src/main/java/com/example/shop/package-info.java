/** A shop: products and their variants, customers, their orders and payments, and what is in stock. */
@ApiApplication(title = "Shop", version = "1.0.0")
package com.example.shop;

import dev.ssot.ApiApplication;
