package com.example.filters;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The classes that exist once are those of all models of the tests. */
@SpringBootApplication(scanBasePackages = {"com.example.filters", "com.example.specimen.api"})
class FilterApplication {}
