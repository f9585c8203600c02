/** The domain of the benchmark: articles by authors. */
package com.example.benchmark;
