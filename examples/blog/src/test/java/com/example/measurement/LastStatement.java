package com.example.measurement;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers the SQL that was sent last. */
@SuppressWarnings("serial") // never serialized
public final class LastStatement implements StatementInspector {

    private static volatile String sql = "";

    public static String sql() {
        return sql;
    }

    @Override
    public String inspect(String statement) {
        sql = statement;
        return statement;
    }
}
