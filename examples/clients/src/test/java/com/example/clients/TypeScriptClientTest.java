package com.example.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The blog, and the shop on each target, through the types that openapi-typescript makes of their documents. */
class TypeScriptClientTest {

    @BeforeAll
    static void compile() {
        Node.require();
        Node.tool("openapi-typescript", Example.SHOP_ON_QUARKUS.document(), "--output", "shop.ts");
        Node.tool("openapi-typescript", Example.BLOG.document(), "--output", "blog.ts");
        Node.tool("tsc", "--project", ".");
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOP_ON_QUARKUS", "SHOP_ON_SPRING"})
    void theShopDoesAsItsTypesSay(Example shop) {
        assertThat(Node.run("node", "compiled/shop-client.js", shop.url()).lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("ok "));
    }

    @Test
    void theBlogDoesAsItsTypesSay() {
        assertThat(Node.run("node", "compiled/blog-client.js", Example.BLOG.url())
                        .lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("ok "));
    }
}
