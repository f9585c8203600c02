package com.example;

public enum OrderStatus {
    CANCELLED,
    OPEN,
    PAID,
    SHIPPED
}
