package com.example.cinema

enum class Rating { EVERYBODY, TEENAGERS, ADULTS }
