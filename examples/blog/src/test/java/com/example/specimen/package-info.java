/** An application that exists for the tests alone: one attribute of every type that can be stored. */
@ApiApplication(title = "Specimens", version = "0.0.1")
package com.example.specimen;

import dev.ssot.ApiApplication;
