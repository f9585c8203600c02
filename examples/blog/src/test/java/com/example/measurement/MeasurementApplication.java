package com.example.measurement;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What all resources share is in the package of the specimens. */
@SpringBootApplication(scanBasePackages = {"com.example.measurement", "com.example.specimen.api"})
class MeasurementApplication {}
