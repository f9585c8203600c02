/** Reference data that nobody changes. */
@ApiApplication(title = "Countries", version = "2.0.0", basePath = "/api/v2")
package com.example;

import dev.ssot.ApiApplication;
