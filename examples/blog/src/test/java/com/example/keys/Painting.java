package com.example.keys;

import jakarta.persistence.Entity;

/** What hangs on a wall. */
@Entity
public class Painting extends Exhibit {

    String painter;
}
