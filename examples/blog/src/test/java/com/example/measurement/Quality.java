package com.example.measurement;

enum Quality {
    GOOD,
    FAIR,
    BAD
}
