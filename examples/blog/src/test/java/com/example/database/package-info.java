/** Runs applications on real ports, and on each of the databases that they support. */
package com.example.database;
