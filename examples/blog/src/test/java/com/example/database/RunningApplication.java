package com.example.database;

import com.example.http.Api;
import jakarta.persistence.EntityManagerFactory;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application on a free port and a database of its own. */
public final class RunningApplication {

    private final ConfigurableApplicationContext context;
    private final Api api;

    private RunningApplication(ConfigurableApplicationContext context) {
        this.context = context;
        this.api = new Api(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /**
     * Starts an application.
     *
     * @param main the application's main class
     * @param arguments further command-line arguments
     */
    public static RunningApplication start(
            Database database, Class<?> main, List<Class<?>> beans, String... arguments) {
        List<Class<?>> sources = new ArrayList<>(beans);
        sources.add(main);
        List<String> all = new ArrayList<>(database.emptyDatabase());
        all.add("--server.port=0");
        all.add("--spring.main.banner-mode=off");
        all.add("--spring.web.resources.static-locations=" + staticFilesOf(main));
        all.add("--spring.jpa.properties.hibernate.generate_statistics=true");
        all.add("--spring.jpa.properties.hibernate.session.events.log=false");
        all.add("--logging.level.root=WARN");
        all.addAll(Arrays.asList(arguments));
        return new RunningApplication(
                new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).run(all.toArray(String[]::new)));
    }

    public Api api() {
        return api;
    }

    public JdbcClient database() {
        return bean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Counts the statements that some work sends to the database. */
    public long statementsOf(Runnable work) {
        Statistics statistics =
                bean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }

    /** Main and test classes each have an API document of the same name on the class path. */
    private static String staticFilesOf(Class<?> main) {
        URL classes = main.getProtectionDomain().getCodeSource().getLocation();
        return classes + "META-INF/resources/";
    }
}
