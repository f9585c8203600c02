package com.example.conformance;

import com.example.shop.Product;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;

/** Serves the entities of the shop on Spring Boot. */
@SpringBootApplication(scanBasePackageClasses = Product.class)
@EntityScan(basePackageClasses = Product.class)
public class ShopOnSpring {

    public static void main(String[] args) {
        SpringApplication.run(ShopOnSpring.class, args);
    }
}
