package com.example.warehouse;

import com.example.specimen.api.spring.ApiConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;

/** The generated classes that exist once per application are those of the other model of the tests. */
@SpringBootApplication(scanBasePackageClasses = {WarehouseApplication.class, ApiConfiguration.class})
@EntityScan({"com.example.warehouse", "com.example.specimen.api"})
class WarehouseApplication {}
