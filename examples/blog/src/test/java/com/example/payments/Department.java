package com.example.payments;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;

/** A part of a company. */
@Entity
@ApiResource
public class Department extends Node<Department> {}
