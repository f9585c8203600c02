package com.example.conformance;

import com.example.shop.Product;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;

/** Serves the entities of the shop on Spring Boot. */
@SpringBootApplication(scanBasePackageClasses = Product.class)
@EntityScan(basePackageClasses = Product.class)
public class ShopOnSpring {

    /** Starts it quietly at any port, with options of Spring's command line, and tells its address. */
    public static String start(String... options) {
        String[] quiet = {"--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=WARN"};
        String port = new SpringApplicationBuilder(ShopOnSpring.class)
                .run(Stream.of(quiet, options).flatMap(Stream::of).toArray(String[]::new))
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return "http://localhost:" + port;
    }

    public static void main(String[] args) {
        SpringApplication.run(ShopOnSpring.class, args);
    }
}
