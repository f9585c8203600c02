/** A shop: products, what is said of them and what is in stock; customers, their orders, payments and complaints. */
@ApiApplication(title = "Shop", version = "1.0.0")
package com.example.shop;

import dev.ssot.ApiApplication;
