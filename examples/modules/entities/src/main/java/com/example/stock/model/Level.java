package com.example.stock.model;

public enum Level {
    PLENTY,
    LOW,
    NONE
}
