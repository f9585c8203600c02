package com.example.legal;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The classes that exist once are those of all models of the tests. */
@SpringBootApplication(scanBasePackages = {"com.example.legal", "com.example.specimen.api"})
class LegalApplication {}
