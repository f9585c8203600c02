package com.example.nested;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;

/** All test models are compiled together, so the classes that an application has once are those of the specimens. */
@SpringBootApplication(scanBasePackages = {"com.example.nested", "com.example.specimen.api"})
@EntityScan({"com.example.nested", "com.example.specimen.api"})
class NestedApplication {}
