SELECT (SELECT count(*) FROM new_file.observations AS n
        ANTI JOIN old_file.observations AS o USING (observation_id)) AS came,
       (SELECT count(*) FROM old_file.observations AS o
        ANTI JOIN new_file.observations AS n USING (observation_id)) AS went
