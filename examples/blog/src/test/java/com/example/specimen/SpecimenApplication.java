package com.example.specimen;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class SpecimenApplication {}
