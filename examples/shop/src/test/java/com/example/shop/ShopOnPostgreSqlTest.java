package com.example.shop;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
class ShopOnPostgreSqlTest extends ShopTest {}
