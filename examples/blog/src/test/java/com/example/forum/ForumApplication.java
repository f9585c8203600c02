package com.example.forum;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;

/** The classes that exist once per application are where the specimens are, as both are compiled together. */
@SpringBootApplication(scanBasePackages = {"com.example.forum", "com.example.specimen.api"})
@EntityScan({"com.example.forum", "com.example.specimen.api"})
class ForumApplication {}
