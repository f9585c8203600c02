/** Relations that clients write: links one by one, and entities created together with their parent. */
package com.example.nested;
