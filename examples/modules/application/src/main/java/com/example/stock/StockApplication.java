package com.example.stock;

import com.example.stock.model.Item;
import dev.ssot.ApiApplication;
import dev.ssot.ApiEntity;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Exposes what another module models. */
@SpringBootApplication
@ApiApplication(title = "Stock", entities = @ApiEntity(Item.class))
public class StockApplication {

    public static void main(String... arguments) {
        SpringApplication.run(StockApplication.class, arguments);
    }
}
