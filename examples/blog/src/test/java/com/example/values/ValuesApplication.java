package com.example.values;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The classes that exist once are those of all models of the tests. */
@SpringBootApplication(scanBasePackages = {"com.example.values", "com.example.specimen.api"})
class ValuesApplication {}
