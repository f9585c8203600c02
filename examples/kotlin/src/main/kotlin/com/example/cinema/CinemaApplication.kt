package com.example.cinema

import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication

@SpringBootApplication
class CinemaApplication

fun main(arguments: Array<String>) {
    runApplication<CinemaApplication>(*arguments)
}
