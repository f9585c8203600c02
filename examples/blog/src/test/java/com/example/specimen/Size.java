package com.example.specimen;

enum Size {
    SMALL,
    MEDIUM,
    LARGE
}
