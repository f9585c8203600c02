package com.example.shop;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ShopOnH2Test extends ShopTest {}
