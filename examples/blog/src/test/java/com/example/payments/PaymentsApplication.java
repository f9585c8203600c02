package com.example.payments;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The classes that exist once per application are in the package of the specimens, which are compiled together with this. */
@SpringBootApplication(scanBasePackages = {"com.example.payments", "com.example.specimen.api"})
class PaymentsApplication {}
