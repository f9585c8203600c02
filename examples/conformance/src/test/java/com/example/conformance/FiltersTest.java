package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of conditions: operators, relations, alternatives. */
class FiltersTest {

    private final Shop shop = Shop.open();

    /** Two labels, one of them on the apple; and a variant of the apple. */
    @BeforeEach
    void products() {
        shop.category();
        product("Apple, red", "1.00");
        shop.label().send("PUT", "/products/{product}/labels/{label}", "", "").has(204);
        shop.variant();
        product("50% off", "2.50");
        product("Banana", "10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name=Banana                                  | Banana
            name.ne=Banana                               | 50% off;Apple, red
            name.in=Banana,Apple%5C,%20red               | Apple, red;Banana
            name.nin=Banana                              | 50% off;Apple, red
            name.contains=%25                            | 50% off
            name.contains=a                              | Banana
            name.icontains=A                             | Apple, red;Banana
            price.gt=1                                   | 50% off;Banana
            price.gte=1&price.lt=10                      | 50% off;Apple, red
            price.lte=2.5                                | 50% off;Apple, red
            price.between=2.50,10.0                      | 50% off;Banana
            price=1.0                                    | Apple, red
            category.name.ne=nothing&price.lt=2          | Apple, red
            labelIds={label}                             | Apple, red
            labelIds.in={label},999999                   | Apple, red
            labelIds.ne={label}                          | 50% off;Banana
            labelIds.isNull=true                         | 50% off;Banana
            labels.name.ne=nothing&labelIds.isNull=false | Apple, red
            or.name=Banana&or.price.lt=2                 | Apple, red;Banana
            or1.name=Banana&or1.price.lt=2&or2.price=10  | Banana
            q=an                                         | Banana
            q=%25                                        | 50% off
            q=                                           | 50% off;Apple, red;Banana
            """)
    void whatFulfilsTheConditionsIsFound(String conditions, String names) {
        assertThat(shop.get("/products?sort=name&categoryId={category}&" + conditions)
                        .has(200)
                        .items("name"))
                .isEqualTo(List.of(names.split(";")));
        assertThat(shop.get("/products/count?categoryId={category}&" + conditions)
                        .has(200)
                        .at("/count")
                        .asInt())
                .isEqualTo(names.split(";").length);
    }

    @Test
    void nullIsACondition() {
        assertThat(shop.get("/variants?productId={product}&colour.isNull=false").at("/items"))
                .isEmpty();
        assertThat(shop.get("/variants?product.name=Apple%2C%20red&measure.isNull=true&size=1")
                        .has(200)
                        .at("/items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.gt=a",
                "name.contains=",
                "name.startsWith=a",
                "price.between=1",
                "price.in=",
                "price=1,5",
                "sku.isNull=true",
                "name=a&name=b",
                "labels.slug=a",
                "category.parent.name=a",
                "or10.name=a",
                "name.in=a%5C",
                "price.gte=1e2000",
                "categoryId=one"
            })
    void whatIsNoConditionIsRefused(String condition) {
        Answer answer = shop.get("/products?" + condition).has(400);

        assertThat(answer.at("/violations/0/path").asString())
                .isEqualTo(condition.substring(0, condition.indexOf('=')));
        shop.get("/products/count?" + condition).has(400);
    }

    @Test
    void conditionsAreCapped() {
        shop.get("/products?" + "price.gt=1&".repeat(21)).has(400);
        shop.get("/products?name.in=" + "a,".repeat(100) + "a").has(400, "name.in");
    }

    private void product(String name, String price) {
        shop.post("/products", """
                {"sku": "%s", "name": "%s", "price": %s, "categoryId": {category}}""".formatted(Shop.unique("FILTER"), name, price))
                .has(201);
        shop.remember("product", "/id");
    }
}
