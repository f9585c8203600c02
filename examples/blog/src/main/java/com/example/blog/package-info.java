/** A blog: articles by authors, tagged and commented on. */
@ApiApplication(title = "Blog", version = "1.0.0")
package com.example.blog;

import dev.ssot.ApiApplication;
