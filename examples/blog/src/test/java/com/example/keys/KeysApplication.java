package com.example.keys;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;

/** The classes that exist once per application are in the package of the specimens, which are compiled together with this. */
@SpringBootApplication(scanBasePackages = {"com.example.keys", "com.example.specimen.api"})
@EntityScan({"com.example.keys", "com.example.specimen.api"})
class KeysApplication {}
